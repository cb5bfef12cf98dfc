import { expect, test } from '@jest/globals';
import { readSubject, readSubjects, SUBJECT_NAMES } from '../../src/reading/subjects';

/** How timetables and rosters write each subject. */
const WRITTEN = `
语文: 语 语文课 国语 阅读与写作
数学: 数 数学课 奥数
英语: 英 外语 外 英语课
道德与法治: 道 道法 品 德 政 法 品德 思品 思想品德 品德与生活 品德与社会 品生 品社 政治 思政 道德
科学: 科 自然 小学科学
音乐: 音 唱歌 音乐课
体育: 体 体育与健康 体健 体育课 体活 体锻 体育活动 体育锻炼
美术: 美 美术课 图画
艺术: 艺
信息技术: 信 信息 信息科技 微机 微 计算机 电脑 电 信技
劳动: 劳 劳技 劳动技术 劳动与技术 劳动教育 劳动课
综合实践: 综 综合 综合实践活动 综实 实践 实践活动
书法: 书 写 写字 写字课 习字
校本课程: 校 校本
地方课程: 地方 地 地方与校本 地方与校本课程 地方课程与校本课程 地方和校本课程 地校 传统文化 国学 环境教育 环境 民族团结
班会: 班 班队 班队会 队会 班队活动 少先队活动 少先队 少队 主题班会 队
心理健康: 心 心理 心理健康教育
健康教育: 健 健康
安全教育: 安 安全
阅读: 阅 读 阅读课 课外阅读
物理: 物 理
化学: 化
生物: 生 生物学
历史: 史 历 历史与社会
地理: 地理课
自习: 自 自修 辅导 课后服务 延时服务 社团 活动 社团活动
`
  .trim()
  .split('\n')
  .map((line) => line.split(/: | /));

test.each(WRITTEN.map(([subject = '', ...words]) => [subject, words] as const))('%s', (subject, words) => {
  for (const word of [subject, ...words]) {
    expect([word, readSubject(word)]).toEqual([word, subject]);
  }
});

test('the names stand in the order of the curriculum', () => {
  expect(SUBJECT_NAMES).toEqual(WRITTEN.map(([subject]) => subject));
});

test('brackets, widths and 课 behind a subject say nothing more', () => {
  expect(['语文(一)', '语　文', ' 数学', '科学课', '音乐（下）'].map(readSubject)).toEqual([
    '语文',
    '语文',
    '数学',
    '科学',
    '音乐',
  ]);
});

test('what is none is none', () => {
  expect(['', '午餐', '语文组长', '(语文)', '课语文', 3, null, '语'.repeat(21)].map(readSubject)).toEqual(
    Array(8).fill(undefined),
  );
  expect(readSubject(`语文(${'甲'.repeat(16)})`)).toBe('语文');
  expect(readSubject(`语文(${'甲'.repeat(17)})`)).toBeUndefined();
});

test('several in one cell are all read, whatever parts them', () => {
  for (const text of [
    '语文、数学',
    '语文,数学',
    '语文，数学',
    '语/数',
    '语／数',
    '语文;数学',
    '语文；数学',
    '语+数',
    '语文 数学',
    '语文兼数学',
    '语文、、数学',
    '语文、午餐、数学',
  ]) {
    expect([text, readSubjects(text)]).toEqual([text, ['语文', '数学']]);
  }
  expect(readSubjects('班队 活动')).toEqual(['班会']);
  expect(readSubjects('音乐')).toEqual(['音乐']);
  expect([readSubjects(3), readSubjects(null), readSubjects('午餐')]).toEqual([[], [], []]);
});
