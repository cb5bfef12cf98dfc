import { readNumeral } from '../../reading/chinese-numerals';
import { foldWidth } from '../../reading/words';
import { denies, EXCUSED, type Said, tickedOf } from './polarity';

/** A question whose right answer is that there is nothing: 违规补课, 垃圾堆. */
export interface Asked {
  /** What is demanded in the same line; `''` where nothing is. */
  readonly demand: string;
  /** What is named must not be there. */
  readonly isForbidden: boolean;
  /** Things of which there are so many: 0间. A share or a ratio is no such number. */
  readonly isCounted: boolean;
  /** The label itself says that there is nothing: 无垃圾. */
  readonly isAbsence?: boolean;
  /** The column judges (是否达标) instead of saying what there is. */
  readonly isVerdict: boolean;
}

const NONE = /^(?:无|没有?|暂无|尚无|未曾|从未|零|不存在|杜绝)/;
const NOT =
  /^(?:未|尚未|还未|暂未|没|缺|不|否|非|×|✗|✘|✕|☒|x$|n$|no$|错|将|拟|计划(?!\d+[名人个])|待|正在|筹建|在建|准备|下一步|整改中|部分|个别|少数|一般$|较?差|差$|弱|单锁|单人|一把锁|经常(?:停|断|缺|漏|坏)|超过|超出|超标|高于|低于|少于|(?:存在|有)?(?:挪用|挤占|截留|拖欠|欠)|收费|漏|受阻|被|(?:有所)?(?:下降|降低|下滑|减少)|空白|超编|脏|乱)/i;
const BROKEN =
  /(?<![不无未没])(?:破损|损坏|裸露|过期|失效|脱落|凌乱|(?:简单|单一)$|坑洼|悬殊|缺失|缺少|缺乏|混乱|较差|停水|停电|漏水|堵塞|脏乱|陈旧|老化|简陋|薄弱|流于形式|不足|不全|不到位|不合理|不平|不均|不整|不及时|不清|不明|不统一|不完善|不齐|不规范|不符合|不达标|不合格|不一致|不浓|不洁|[尚还仍]?(?:未|没有?)(?![发出][现生])[建成上配落安设制统张到达完签装贴挂做开整记写])|[\u4e00-\u9fff\d](?:没有|缺|无)$|\d+[所个间台套处人班名](?:[班校室])?(?:还|尚|仍)?(?:未|没|不|缺)/;
const YES =
  /^(?:有|已|是|√|✓|✔|☑|v$|y$|yes$|对|齐|全|均|都|各|每|达到|达标|合格|符合|完好|完善|完整|统一|良好|好$|优|规范|健全|建立|建有|成立|上墙|安装|张贴|落实|正常|具备|满足|充足|充裕|足够|够|一人一|全部|执行|开展|存在|规范)/i;

/** Reads an answer beside what is demanded in the line and whether the thing named is one that must not be. */
export function readAnswer(
  text: string,
  { demand, isForbidden, isAbsence, isCounted, isVerdict }: Asked,
): Said {
  const word = foldWidth(text).replace(/[。;,.]+$/, '');
  if (word === '' || /^[-—–/\\]+$/.test(word)) {
    return undefined;
  }
  const wanted = foldWidth(demand);
  const isUnwanted =
    isForbidden || /^(?:无|没有|不得|不能|零|0|杜绝|禁止|严禁|不准|不许|不出现|不存在)/.test(wanted);
  const ticked = tickedOf(word);
  const bare = ticked ?? word;
  if (wanted !== '' && wanted.length >= 2 && bare === wanted) {
    return 'yes';
  }
  const amount = amountOf(bare);
  if (amount !== undefined) {
    // 6.09 is no number of things either.
    return isCounted || (isUnwanted && Number.isInteger(amount))
      ? amountSays(amount, wanted, isUnwanted)
      : undefined;
  }
  if (isAbsence && /^(?:有|存在|发现|无|没有|未)/.test(bare)) {
    return /^(?:有|存在|发现)/.test(bare) ? 'no' : 'yes';
  }
  if (isUnwanted && !isVerdict) {
    return unwantedSays(bare, wanted);
  }
  if (/^不?(?:裸露|破损|损坏|重复|遗漏)/.test(bare) && /^[不无]/.test(bare)) {
    return 'yes';
  }
  if (EXCUSED.test(bare)) {
    return undefined;
  }
  if (NONE.test(bare) || NOT.test(bare)) {
    return isFine(bare) ? 'yes' : 'no';
  }
  if (isShare(bare)) {
    return 'no';
  }
  return BROKEN.test(bare) ? 'no' : YES.test(bare) ? (denies(bare) ? 'no' : 'yes') : undefined;
}

/** 无破损, 没有缺页, 无裸露, 不少于, 无违规: an absence that is to be wished. */
function isFine(word: string): boolean {
  return /^(?:无|没有|未|不)(?:发现|出现|发生)?(?:破损|损坏|裸露|缺|隐患|问题|违规|遗漏|异常|垃圾|污|拖欠|欠|挪用|挤占|截留|下降|重复|少于|低于|超|害化|障碍|线|毒|烟)/.test(
    word,
  );
}

function unwantedSays(word: string, wanted: string): Said {
  if (NONE.test(word) || /^(?:未|否|×|✗|✘|不)/.test(word)) {
    return 'yes';
  }
  // 无垃圾 is demanded: 符合 is an answer to the demand, 有 one to the thing.
  const isOfDemand = /^(?:达标|合格|符合|做到|落实|执行|严格|良好|整洁|干净)/.test(word);
  if (isOfDemand || (wanted !== '' && /^(?:√|✓|✔|☑|已)/.test(word))) {
    return 'yes';
  }
  return /^(?:有|是|存在|设|开设|组织|举办|布置|留|√|✓|✔|☑|发生|发现|\S{0,6}(?:补课|体罚|收费|教辅))/.test(
    word,
  )
    ? 'no'
    : undefined;
}

/** 0, 2个, 0间, 3次; the first of 8个教室中6个 is no amount. */
function amountOf(word: string): number | undefined {
  const match =
    /^(\d+(?:\.\d+)?|[零一二两三四五六七八九十]+)(?:个|间|次|人次|人|处|台|套|份|项|起|件|名|张|块|盏|支|只|场|期|篇|孔)?$/.exec(
      word,
    );
  const digits = match?.[1];
  return digits === undefined ? undefined : /\d/.test(digits) ? Number(digits) : readNumeral(digits);
}

function amountSays(amount: number, wanted: string, isUnwanted: boolean): Said {
  if (isUnwanted) {
    return amount > 0 ? 'no' : 'yes';
  }
  const demanded = /^[^\d]{0,4}?(\d+|[一二两三四五六七八九十]+)(?:个|间|次|项|份|台|套|场|孔)/.exec(
    wanted,
  )?.[1];
  const least =
    demanded === undefined ? 1 : /\d/.test(demanded) ? Number(demanded) : (readNumeral(demanded) ?? 1);
  return amount < least ? 'no' : 'yes';
}

/** 8个教室中6个安装, 6/8, 8间中有6间: fewer than all. */
function isShare(word: string): boolean {
  const within = /(\d+)[个间班室处项人]?\S{0,4}?[中里]\S{0,6}?(\d+)/.exec(word);
  const over = /^(\d+)\/(\d+)$/.exec(word);
  return within ? Number(within[2]) < Number(within[1]) : over !== null && Number(over[1]) < Number(over[2]);
}
