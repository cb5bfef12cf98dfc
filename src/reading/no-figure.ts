import { normaliseWords } from './words';

/** Whether a text says on purpose that there is nothing: dashes, 无, 未定 and the like. */
export function isNothing(text: string): boolean {
  const word = normaliseWords(text);
  return word === '' || /^[-—–―－/／\\~～]+$/.test(word) || NOTHING.has(word);
}

/** Whether a text in a column of figures says in words that there is none of it: 无书面作业, 未开设, 不设, 免修. */
export function saysNone(text: string): boolean {
  return /^(?:无|没有|暂无|不布置|不留|未布置|未安排|不安排|未开|不开|未设|不设|未配|不考|未考|免|未测|未检|缺[考测席课]|请假|休学|选配|不要求|不作要求|不适用|待测|待定|正常|在建|新建|未启用|停用|共用|合用)[\u4e00-\u9fff]{0,6}$|^(?:足|已足|足够|足量|够|够用|齐|齐全|不缺|不差|满足|达标|富余)$/.test(
    normaliseWords(text),
  );
}

const NOTHING = new Set([
  '无',
  '没有',
  '暂无',
  '未',
  '未定',
  '待定',
  '不详',
  '不适用',
  '免',
  '免测',
  '免考',
  '缺',
  '缺考',
  '缺测',
  '病假',
  '当天',
  '当日',
  '即日',
  '已完成',
  '未完成',
  '整改中',
  '进行中',
  '无需',
  '至今',
  '空',
  '同上',
  '〃',
  '″',
  'NA',
  'N/A',
  'null',
  'NULL',
]);
