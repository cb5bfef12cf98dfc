import { expect, test } from '@jest/globals';
import { withTickedOnly } from '../../src/reading/boxes';

test.each([
  ['小学√ 初中□ 九年一贯制□', '小学'],
  ['小学√初中□九年一贯制□', '小学'],
  ['□小学 ☑初中 □九年一贯制', '初中'],
  ['小学( ) 初中(√) 九年一贯制( )', '初中'],
  [
    '学校名称:样例学校  类别:小学√ 初中□ 九年一贯制□  区域:城市□ 镇区□ 乡村√',
    '学校名称:样例学校 类别:小学 区域:乡村',
  ],
  ['类别:■小学 □初中', '类别:小学'],
  ['公办□ 民办□', ''],
  ['小学√ 初中 九年一贯制', '小学'],
  ['是□ 否☑', '否'],
])('%s: only what is ticked is said', (text, said) => {
  expect(withTickedOnly(text)).toBe(said);
});

test.each([['√'], ['□'], ['样例小学'], ['制度上墙√'], ['全校共有12个班'], ['○']])(
  '%s has no options to choose from and stays as it is',
  (text) => {
    expect(withTickedOnly(text)).toBe(text);
  },
);
