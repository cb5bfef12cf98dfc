import { readSubject } from '../../reading/subjects';
import { foldWidth } from '../../reading/words';

/** Not a lesson: self-study, clubs, breaks and everything outside of the plan. */
export const ACTIVITY = '活动';
export const CLASS_MEETING = '班会';

const ACTIVITIES =
  /^(?:自习|自修|辅导|课后.*|延时.*|托管|社团.*|兴趣.*|大课间.*|课间.*|阳光体育.*|体育活动|体活|体锻|体育锻炼|早操|课外活动|活动|眼操|眼保健操|午休|晨会|晨读|早读|午读|放学|例会|教研.*|备课|升旗.*|卫生|大扫除|值日)$/;
const INTEGRATED: Readonly<Record<string, string>> = {
  历史与社会: '历史与社会',
  历社: '历史与社会',
  史社: '历史与社会',
};
/** Words for a part of a subject that schools put in its place. */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [/^(?:足球|篮球|排球|乒乓球?|羽毛球|武术|田径|跳绳|体操|轮滑|游泳)课?$/, '体育'],
  [/^(?:舞蹈|合唱|器乐|声乐|竖笛|葫芦丝|口风琴)课?$/, '音乐'],
  [/^(?:国画|泥塑|剪纸|手工|绘画|书画|陶艺)课?$/, '美术'],
  [/^(?:编程|人工智能)课?$/, '信息技术'],
];
/** What a school may call by its own name: two tables that differ within these do not contradict each other. */
const LOCAL = new Set(['校本课程', '地方课程', '阅读', '书法', '心理健康', '安全教育', '健康教育', ACTIVITY]);
const INCLUDES: Readonly<Record<string, readonly string[]>> = {
  艺术: ['音乐', '美术'],
  历史与社会: ['历史', '地理'],
};

/** The words of a legend (语=语文 科=科学 …), by abbreviation. */
export type Legend = ReadonlyMap<string, string>;

/** Reads "注:语=语文 数=数学" in the texts around a timetable. */
export function readLegend(text: string): Legend {
  const legend = new Map<string, string>();
  for (const [, short = '', long = ''] of text.matchAll(
    /([\u4e00-\u9fff]{1,2})\s*[=＝—]\s*([\u4e00-\u9fff]{2,10})/g,
  )) {
    legend.set(short, long);
  }
  return legend;
}

/** Canonical subject of a word of a timetable; `undefined` where the word names none. */
export function lessonSubject(word: string, legend: Legend, grade: number | undefined): string | undefined {
  const text = foldWidth(legend.get(word) ?? word);
  if (ACTIVITIES.test(text)) {
    return ACTIVITY;
  }
  if (text === '地' && grade !== undefined && grade >= 7) {
    return '地理';
  }
  if (/^(?:作文|习作|写作|口语交际|口语)$/.test(text)) {
    return '语文';
  }
  const subject = INTEGRATED[text] ?? readSubject(text);
  return subject === '自习' ? ACTIVITY : subject;
}

/** Whether a word is one of the subjects that every plan knows, not a school's own course. */
export function isKnownSubject(subject: string): boolean {
  return readSubject(subject) !== undefined || subject in INCLUDES;
}

/** Whether two tables that name these subjects may mean the same lesson. */
export function sameSubject(one: string, other: string): boolean {
  if (one === other) {
    return true;
  }
  if (one === ACTIVITY || other === ACTIVITY) {
    return isOwn(one) && isOwn(other);
  }
  if (isLocal(one) && isLocal(other)) {
    return isOwn(one) || isOwn(other);
  }
  return includes(one, other) || includes(other, one);
}

function includes(whole: string, part: string): boolean {
  return (INCLUDES[whole]?.includes(part) ?? false) || partOf(part) === whole;
}

/** The subject that a word is a part of (足球 of 体育); `undefined` where it is none. */
export function partOf(word: string): string | undefined {
  return PARTS.find(([pattern]) => pattern.test(word))?.[1];
}

/** What a school does in some periods of a subject, written in brackets behind it. */
const ASPECTS: Readonly<Record<string, RegExp>> = {
  语文: /^(?:书法|写字|硬笔|毛笔|课外阅读|阅读|作文|习作|写作|口语交际|口语|经典|经典诵读|诵读|国学|古诗)课?$/,
  数学: /^(?:口算|计算|思维|数学思维|活动|实践)课?$/,
  英语: /^(?:听力|口语|听说|阅读|外教)课?$/,
  体育: /^(?:健康|体育与健康|健康教育|体能|体锻)课?$/,
};

/** 语文(书法), 体育(足球): the word in brackets says what is done in the lesson, and names no other one. */
export function isAspectOf(subject: string | undefined, word: string): boolean {
  return subject !== undefined && (partOf(word) === subject || (ASPECTS[subject]?.test(word) ?? false));
}

function isLocal(subject: string): boolean {
  return LOCAL.has(subject) || !isKnownSubject(subject);
}

/** Names that stand for whatever a school puts there. */
function isOwn(subject: string): boolean {
  return subject === '校本课程' || subject === '地方课程' || subject === ACTIVITY || !isKnownSubject(subject);
}

const ROOM_SUBJECTS: readonly (readonly [RegExp, string])[] = [
  [/音乐/, '音乐'],
  [/美术|绘画/, '美术'],
  [/科学/, '科学'],
  [/微机|计算机|电脑|信息|机房/, '信息技术'],
];

/** The subject that a special room is for; `undefined` for rooms of many uses. */
export function roomSubject(room: string): string | undefined {
  return ROOM_SUBJECTS.find(([pattern]) => pattern.test(room))?.[1];
}
