import type { Content } from '../../model/content';

/**
 * Words that usually stand in the cells of a column; others occur and are no mistake. They are told because some of them
 * head columns elsewhere (本科, 一级教师, 专任教师), and a row full of them is still no header.
 */
export function usually(words: string): Content {
  return {
    type: 'choice',
    choices: Object.fromEntries(words.split('|').map((word) => [word, []])),
    open: true,
  };
}

export const degrees = usually(
  '博士|博士研究生|硕士|硕士研究生|研究生|本科|大学本科|大学|专科|大专|大学专科|中师|中专|高中|初中|本科学历|大专学历|大学本科毕业|大学专科毕业|硕士研究生毕业',
);

export const titles = usually(
  '正高级|正高级教师|副高级|高级|高级教师|中级|初级|一级|二级|三级|一级教师|二级教师|三级教师|中学高级|中学一级|中学二级|中学三级|小学高级|小学一级|小学二级|小教高级|小教一级|小教二级|小高|小一|小二|中高|中一|中二|未定级|未评|无|见习|助理级|员级|医师|主治医师|医士|护师|护士|会计师|助理会计师|会计员|馆员|助理馆员|工程师|技师|高级技师|高级工|中级工|初级工|普通工|技工|工人',
);

export const posts = usually(
  '专任教师|教师|校长|副校长|书记|副书记|教导主任|总务主任|主任|副主任|班主任|行政人员|行政|教辅|教辅人员|工勤|工勤人员|后勤|职员|代课教师|图书管理员|实验员|中层干部',
);

export const certificates = usually(
  '小学|初中|高中|幼儿园|小学教师|初中教师|高中教师|小学教师资格|初中教师资格|高中教师资格|初级中学|高级中学|初级中学教师资格|高级中学教师资格|有|无|是|否',
);

export const stages = usually('小学|初中|小学部|初中部|九年一贯制|完全中学|高中|幼儿园');

export const ranksOfHonour = usually('国家级|省级|市级|县级|区级|校级|县级骨干|市级骨干|省级骨干|是|否|无');
