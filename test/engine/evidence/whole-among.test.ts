import { expect, test } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { dressed, sheet } from '../../support/sheet';

const profile = (area: number) =>
  dressed(
    sheet`
      义务教育学校基本情况登记表 | < | < | < | < | <
      学校名称 | 石桥镇东村教学点 | < | 负责人 | 佟样姝 | <
      项目 | 单位 | 数量 | 项目 | 单位 | 数量
      教学班数 | 个 | 3 | 在校学生数 | 人 | 24
      运动场地面积 | ㎡ | 245 | 校舍建筑面积 | ㎡ | ${area}
      其中:教学及辅助用房 | ㎡ | 120 | 其中:生活用房 | ㎡ | 370
    `,
    { name: '基本情况' },
  );

const buildings = dressed(
  sheet`
    校舍建筑面积情况表(单位:平方米) | < | < | < | < | <
    用房名称 | 建筑面积 | 其中 | < | < | 生均面积
    ^ | ^ | 框架 | 砖混 | 砖木 | ^
    一、教学及辅助用房 | 120 | 94 | 26 |  | 5
    二、行政办公用房 | 82 | 54 | 28 |  | 3.42
    三、生活用房 | 370 | 316 | 54 |  | 15.42
    四、其他用房 | 55 | 15 | 22 | 18 | 2.29
    合    计 | 627 | 479 | 130 | 18 | 26.13
  `,
  { name: '校舍情况' },
);

test('a figure that one addend says, larger than all the others together, is no disagreement', () => {
  expect(engineFinds([profile(627), buildings])).toEqual([]);
  expect(engineFinds([profile(672), buildings])).toEqual(['F5 figures-disagree']);
});
