import { describe, expect, it } from '@jest/globals';
import { engineFinds } from '../../support/engine-finds';
import { sheet } from '../../support/sheet';

const drawn = (yes: string, no: string, heads = '是 | 否') => sheet`
  校园安全事项清单 | < | < | <
  序号 | 事项 | 符合要求 | <
  ^ | ^ | ${heads.split(' | ')[0] ?? ''} | ${heads.split(' | ')[1] ?? ''}
  1 | 门口有硬质隔离 | √ |
  2 | 一键报警接通 | √ |
  3 | 食堂留样 |  | √
  4 | 夜间值班 | √ |
  5 | 楼道照明 | ${yes} | ${no}
`;

describe('two columns of which a line ticks one', () => {
  it.each([
    ['√', '', []],
    ['', '√', []],
    ['√', '√', ['D8 exclusive-choice']],
    ['', '', ['C8 no-choice']],
  ])('是 “%s”, 否 “%s”', (yes, no, found) => {
    expect(engineFinds(drawn(yes, no))).toEqual(found);
  });

  it('有 and 无, 达标 and 未达标 are such columns too, 数量 and 单位 are none', () => {
    expect(engineFinds(drawn('√', '√', '有 | 无'))).toEqual(['D8 exclusive-choice']);
    expect(engineFinds(drawn('√', '√', '达标 | 未达标'))).toEqual(['D8 exclusive-choice']);
    expect(engineFinds(drawn('√', '√', '甲 | 乙'))).toEqual([]);
  });

  it('where several lines chose none or both, that is how the list is kept', () => {
    const kept = sheet`
      校园安全事项清单 | < | < | <
      序号 | 事项 | 是 | 否
      1 | 门口有硬质隔离 | √ |
      2 | 一键报警接通 | √ |
      3 | 食堂留样 |  |
      4 | 夜间值班 | √ |
      5 | 楼道照明 |  | √
      6 | 消防通道 |  |
    `;
    expect(engineFinds(kept)).toEqual([]);
  });
});
