import { normaliseWithoutBrackets, oncePerText } from '../../reading/words';

/**
 * Words that clerks use for one another in headers. Only consulted where a kind does not know the header itself, so that
 * two fields which a kind tells apart by such words stay apart.
 */
const SYNONYMS: readonly (readonly [RegExp, string])[] = [
  [/老师/g, '教师'],
  [/学员|少年/g, '学生'],
  [/日期|年月日|年月|时日/g, '时间'],
  [/数量|总数|数目|个数|总量|合计数/g, '数'],
  [/状况|现状|概况/g, '情况'],
  [/地址|位置|处所|所在地|场所|部位|地方/g, '地点'],
  [/购买|购入|购进|采购|添置|配置/g, '购置'],
  [/放置|摆放|存储|保存|保管/g, '存放'],
  [/负责人|主管人|承办人|责任教师/g, '责任人'],
  [/经手人|承办人|办理人/g, '经办人'],
  [/办法|对策/g, '措施'],
  [/时限|限期|截止时间/g, '期限'],
  [/等次|级别|档次/g, '等级'],
  [/类型|种类|分类/g, '类别'],
  [/形式/g, '方式'],
  [/编码|编号|代码|号码/g, '号'],
  [/联系方式|联系电话|电话号|手机号|手机/g, '电话'],
  [/名字/g, '姓名'],
  // What there is at the end of the year is what there is: 年末册数, beside 年初册数.
  [/^(?:本|当|截[至止])?(?:学?年|学?期|学期|季|月)末(?=.*(?:数|量|额|值|册|面积)$)/, ''],
  [/签名/g, '签字'],
  [/总价|价款|总额|金额数|总值/g, '金额'],
  [/现有|现存|实存|在库|在用/g, '实有'],
  [/欠缺|缺少|缺额|不足|差额|缺口/g, '短缺'],
  [/检查|巡查|自查|查找/g, '排查'],
  [/整治|治理|处置/g, '整改'],
  [/存在的|主要/g, ''],
  [/得分|分数|分值/g, '分'],
  [/生均/g, '人均'],
  [/借书/g, '借阅'],
  [/结余|余额|库存|剩余/g, '结存'],
  [/教辅用房|教学及?教?学?辅助用房/g, '教辅用房'],
  [/体育运动场馆|体育场馆|运动场馆/g, '场馆'],
  [/(?<=用房|场馆|场地)(?:建筑)?面积/g, ''],
  [/(?:教学)?仪器设备(?:资产)?(?:值|价值|金额)?/g, '仪器'],
  [/(?:网络)?多媒体教室/g, '多媒体教室'],
  [/县级(?:及)?以上骨干/g, '骨干'],
  [/体育艺术|体育音乐美术|音体美|体音美|艺体/g, '体艺'],
  [/(?<=教师|教室|学生)数$/g, ''],
  [/(?<=骨干|体艺)(?:专任教师|专任|教师)/g, ''],
  [/每?百名学生(?:拥有)?|每百名(?!学)|每百学生/g, '百生'],
  [/占地/g, '用地'],
  [/人员/g, '人'],
];

/** One wording for all that mean the same; of a normalised header. */
export const canonical = oncePerText((form) =>
  SYNONYMS.reduce((text, [pattern, word]) => text.replace(pattern, word), form),
);

/** What a header means however it is spaced and spelled: 出生年月 and 出生时间, 姓 名 and 姓名 head the same column. */
export function meaningOf(text: string): string {
  return canonical(normaliseWithoutBrackets(text));
}
