import { expect, test } from '@jest/globals';
import { withLevels } from '../../../src/engine/header/range';

/** Headers of one line after they are parted, levels joined by `>`. */
function parted(texts: readonly string[], words: readonly string[] = []): readonly string[] {
  const headers = texts.map((text, index) => ({ index, path: [text] }));
  return withLevels(headers, (text) => words.includes(text)).map(({ path }) => path.join('>'));
}

test('the beginning that a neighbour shares stands over a rest that is a word, or divides anything', () => {
  expect(parted(['父亲姓名', '父亲电话'], ['姓名', '电话'])).toEqual(['父亲>姓名', '父亲>电话']);
  expect(parted(['父亲姓名', '父亲电话'], ['电话'])).toEqual(['父亲姓名', '父亲>电话']);
  expect(parted(['学生数计', '学生数男'])).toEqual(['学生数>计', '学生数>男']);
  expect(parted(['备注', '学生数计', '学生数合计'])).toEqual(['备注', '学生数>计', '学生数>合计']);
  expect(parted(['父亲姓名', '母亲电话'], ['姓名', '电话'])).toEqual(['父亲姓名', '母亲电话']);
});

test('a sex stands under any word, and only a sex does without a neighbour', () => {
  expect(parted(['学生数男', '备注'], ['学生数'])).toEqual(['学生数>男', '备注']);
  expect(parted(['学生数女生', '备注'], ['学生数'])).toEqual(['学生数>女生', '备注']);
  expect(parted(['学生数计', '备注'], ['学生数'])).toEqual(['学生数计', '备注']);
  expect(parted(['学生数男', '备注'])).toEqual(['学生数男', '备注']);
});

test('a dash or a colon between the two belongs to neither', () => {
  for (const mark of ['-', '—', ':', '/', '·', '--']) {
    expect(parted([`学生数${mark}计`, `学生数${mark}男`])).toEqual(['学生数>计', '学生数>男']);
  }
});

test('brackets stay whole', () => {
  expect(parted(['七(1)班', '七(2)班'], ['1)班', '2)班', ')班', '班'])).toEqual(['七(1)班', '七(2)班']);
  expect(parted(['七(1)班男', '七(1)班女'])).toEqual(['七(1)班>男', '七(1)班>女']);
});

test('headers of two characters, or of more than 24, stay as they are', () => {
  expect(parted(['数男', '数女'], ['数', '男'])).toEqual(['数男', '数女']);
  expect(parted(['人数男', '人数女'])).toEqual(['人数>男', '人数>女']);
  const long = '长'.repeat(23);
  expect(parted([`${long}男`, `${long}女`])).toEqual([`${long}>男`, `${long}>女`]);
  expect(parted([`${long}长男`, `${long}长女`])).toEqual([`${long}长男`, `${long}长女`]);
});

test('what has two levels already keeps them', () => {
  const headers = [
    { index: 0, path: ['上', '学生数男'] },
    { index: 1, path: ['上', '学生数女'] },
  ];
  expect(withLevels(headers, () => true)).toEqual(headers);
});
