/** 每百名学生拥有…, 百名学生… of every core name (`|` between them). */
function perHundred(cores: string): string {
  const prefixes = [
    '每百名学生拥有',
    '每百名学生',
    '每百名',
    '百名学生拥有',
    '百名学生',
    '每百学生',
    '每百生',
    '每百生拥有',
    '每百人',
    '每百名学生配备',
    '每百名学生配有',
  ];
  return cores
    .split('|')
    .flatMap((core) => prefixes.map((prefix) => prefix + core))
    .join('|');
}

/** The names of the figures per hundred pupils, in every way they are put. */
export const hundredNames = {
  aboveDegree: perHundred(
    '高于规定学历教师数|高于规定学历教师|高于规定学历专任教师数|高学历教师数|高学历教师|高于规定学历|高于规定学历人数',
  ),
  backbone: perHundred(
    '县级以上骨干教师数|县级以上骨干教师|县级及以上骨干教师数|县级及以上骨干教师|骨干教师数|骨干教师|县级以上骨干|骨干',
  ),
  peArt: perHundred(
    '体育、艺术专任教师数|体育、艺术专任教师|体育、艺术(美术、音乐)专任教师数|体育、艺术(美术、音乐)专任教师|体育、艺术教师数|体育艺术教师|体艺教师数|体艺教师|体艺专任教师数|体音美教师数|音体美教师数|体育艺术|体育、艺术|体艺',
  ),
  multimedia: perHundred(
    '网络多媒体教室数|网络多媒体教室|网络多媒体教室间数|多媒体教室数|多媒体教室|多媒体教室间数',
  ),
  computers: perHundred('计算机台数|计算机|计算机数|教学用计算机台数|学生用计算机台数|学生计算机台数'),
};
