import { foldWidth } from '../../reading/words';

/** What a text answers: that what is named is there, or is in order; that it is not; or nothing of the kind. */
export type Said = 'yes' | 'no' | undefined;

/** What nobody wants, whatever the row demands: 欠发工资, 破损课桌椅. */
const EVIL =
  /片区外|择校生|欠发|拖欠|欠款|破损|损坏|裸露|过期|挪用|截留|挤占|逾期|事故|(?:不合格|不达标|辍学|流失)(?!率)|无学籍|无证|重点班|快慢班|违规|失学|污渍|死角|垃圾(?!桶|箱|池|房|站|分类|清|处理|收集|篓)|污水(?!处理|净化|管|排放)|排名|名次|体罚|有偿|乱[收订堆贴画涂]|推销|(?:入学|招生|选拔)(?:考试|测试)|违反|违背|(?:借读|择校|赞助|收取?[^,、]{0,4})费(?!标准|公示|项目|情况)/;
/** What is done against it is wanted: 防辍学措施, 事故应急预案. */
const AGAINST =
  /(?:制度|机制|措施|预案|台账|记录|方案|小组|处理|报告|公示|承诺书|清理|治理|整治|专项检查|教育|问责|监测)$/;
/** 一、二年级不布置书面作业, 无校园事故: the absence is what is asked; 不合格 is a thing. */
const DENIED =
  /(?:^|[^有])(?:无(?!学籍|证|损)|没有|不(?!合格|达标|足|规范|统一)|未|杜绝|严禁|禁止|零|消除|化解)/;
/** 未装窗帘, 其中未建档, 缺桌椅: of them there should be none. */
const MISSING =
  /(?:(?:^|[^有])(?:尚未|还未|未|没有|没)|^(?:其中)?缺(?![额口编数少]))(?![来成定评受婚满聘名])[\u4e00-\u9fff]/;

/** What a question is about: whether an absence is asked, and whether what is named is to be wished. */
interface Asks {
  readonly isDenied: boolean;
  readonly isEvil: boolean;
  /** There should be none of what is named. */
  readonly isUnwanted: boolean;
}

/** Told by the words of the question alone: 未装窗帘, 有无破损, 防辍学措施; 逾期未整改 is no denial of 逾期. */
export function asksFor(question: string): Asks {
  // 贴了没有 asks, it denies nothing.
  const words = question.replace(/\s/g, '').replace(/[了过]?没有?$|与否$/, '');
  const plain = words.replace(/是否|有无/g, '');
  const evil = AGAINST.test(words) ? null : EVIL.exec(plain);
  const denial = DENIED.exec(plain);
  const isDenied = denial !== null && (evil === null || denial.index < evil.index);
  return {
    isDenied,
    isEvil: evil !== null,
    isUnwanted: evil ? !isDenied : MISSING.test(plain),
  };
}

/** What follows 未, 不, 无 … where the absence is to be wished or nothing is denied: 无破损, 不超过, 未来, 无障碍. */
const FINE =
  /^(?:有)?(?:发[现生]|出现|存在)?(?:破|损|裸露|缺|隐患|问题|违|遗漏|异常|垃圾|污|拖欠|欠|挪用|挤占|截留|下降|重复|少于|低于|超|断|限|变|错|误|漏|足为|仅|但|害|障碍|线|毒|烟|偿|纸|锈|人|关|同|影响|动产|得|准|许|来|成年|论|间|定期|松|死角|体罚|投诉|收费|乱|事故|辍学|流失|考试|测试|面试|择校|重点|快慢|堵|积水|坑|杂|排名|公布|布置|设|补课|订|推销|组织学生|强制)/;
const DENYING = /尚未|从未|未能|未|没有|没|不|无|缺少|缺乏|缺/g;
/** Said of a thing, it is no praise. */
const FAULTY =
  /断水|停水|断电|漏电|空着$|笔试|按(?:分数|成绩|考分)|(?:择优|凭分)录取|(?:考试|测试|测验|面试)(?:合格|通过|择优|后)?录取|破损|损坏|污渍|脏|凌乱|松动|裸露|过期|失效|脱落|堵塞|漏水|样式[各不][异一]|不一$|被\S{0,6}(?:占用|挤占|挪用)|分?快慢班|重点班|[按以依]\S{0,4}(?:成绩|考试|测试|测验)\S{0,4}[分编]|(?:用于|用作|改作|兼作?|支付|列支|开支|支出)\S{0,6}[接招]待|[接招]待(?:费|室|用)|挪用|待定|简陋|陈旧|老化|停用|闲置|欠缺|短缺/;
/** It is lacking, and something else is in its place or it is not asked for. */
export const EXCUSED = /(?<![未没无])(?:预留|腾出|改用|借用)|无需|不需|不用|不涉及|不适用|不要求/;
const ASKING = /是否|有无|能否/;
const LONGEST = 40;

/** 有√无□, □有☑无, 有(√)无( ), ☑是□否: the word that is ticked. */
export function tickedOf(text: string): string | undefined {
  const boxed = text.replace(/[()]/g, '');
  if (!/[√✓✔☑]/.test(boxed) || !/[有无是否]/.test(boxed)) {
    return undefined;
  }
  const isBefore = /^[√✓✔☑□○☐]/.test(boxed);
  const match = (isBefore ? /[√✓✔☑]\s*(有|无|是|否)/ : /(有|无|是|否)\s*[√✓✔☑]/).exec(boxed);
  return match?.[1];
}

/** What is bad in itself and is said to be there: 路边有垃圾堆, 未清. */
function statesEvil(word: string): boolean {
  const evil = EVIL.exec(word);
  return (
    /(?:未清|没清|未处理|仍在|仍有|还有)(?!理完)/.test(word) ||
    (evil !== null &&
      word.length > evil[0].length &&
      !/[无没未不零否][^,、;]{0,3}$/.test(word.slice(0, evil.index)) &&
      !/^[^,、;]{0,4}(?:已?清|0|零|无)/.test(word.slice(evil.index + evil[0].length)))
  );
}

/** Whether a cell says, by its grammar, that something is not as it should be: 未召开, 五年级未上墙, 缺温度计, 样式不一, ×. */
export function denies(text: string): boolean {
  const folded = foldWidth(text).replace(/[。;,.]+$/, '');
  const word = tickedOf(folded) ?? folded;
  if (word === '' || word.length > LONGEST || EXCUSED.test(word) || ASKING.test(word) || /[□☐☑]/.test(word)) {
    return false;
  }
  if (
    /^(?:[×✗✘✕☒](?:[(,].*)?|否|无|没有?|暂无|尚无|零|差|较差|缺|非|(?:\d{4})?年月日)$/.test(
      word.replace(/\s/g, ''),
    )
  ) {
    return true;
  }
  const parts = [...word.matchAll(DENYING)];
  const isDenied = parts.some(({ 0: mark, index }) => {
    const rest = word.slice(index + mark.length);
    return rest !== '' && !FINE.test(rest) && !/[有是]$/.test(word.slice(0, index));
  });
  return (
    isDenied || (FAULTY.test(word) && !/[无没未不]\S{0,2}(?:破|损|污|裸露|脱落|堵|漏|过期|失效)/.test(word))
  );
}

const AFFIRMED = /^(?:有|是|存在|√|✓|✔|☑|设)/;
const AMOUNT = /^(?:约|共|派)?(\d+(?:\.\d+)?)(?:[个间次人名份件起项元台套张本双块]{0,2}|平方米|㎡)$/;

/**
 * What a cell says of what is asked: that all is well, that it is not, or nothing of the kind. `isUnwanted`: there should be none;
 * `isNoughtLack`: none at all is a lack.
 */
export function soundnessOf(text: string, isUnwanted: boolean, isNoughtLack: boolean): Said {
  const folded = foldWidth(text);
  const word = tickedOf(folded) ?? folded;
  const amount = AMOUNT.exec(word)?.[1];
  if (amount !== undefined) {
    const isNought = Number(amount) === 0;
    return isUnwanted ? (isNought ? 'yes' : 'no') : isNought && isNoughtLack ? 'no' : undefined;
  }
  if (isUnwanted) {
    return AFFIRMED.test(word) ||
      statesEvil(word) ||
      (/[1-9]\d*(?:分钟|小时|元|次|人|起|项|本|题)/.test(word) && !/[零无没未不内]/.test(word))
      ? 'no'
      : denies(word) || /^[无没未不否]/.test(word)
        ? 'yes'
        : undefined;
  }
  return denies(word) ? 'no' : undefined;
}
