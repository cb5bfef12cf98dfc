import { describe, expect, it } from '@jest/globals';
import { isResidentCard, mayLackNumber } from '../../src/reading/identity';

describe('types of documents', () => {
  it.each(['1-居民身份证', '居民身份证', '身份证', '01-居民身份证'])('a number of 18 digits: %s', (type) => {
    expect(isResidentCard(type)).toBe(true);
  });

  it.each(['6-香港特区护照/身份证明', '7-澳门特区护照／身份证明', 'A-护照', 'Z-其他', ''])(
    'a number of another kind: %s',
    (type) => {
      expect(isResidentCard(type)).toBe(false);
    },
  );

  it.each(['Z-其他', 'Z', '其他', '无', '无证件', '未办理', 'z－其它', '99-其他'])(
    'may have none: %s',
    (type) => {
      expect(mayLackNumber(type)).toBe(true);
    },
  );

  it.each(['1-居民身份证', 'A-护照', '', 'B-户口簿', '8-台湾居民来往大陆通行证'])(
    'must have one: %s',
    (type) => {
      expect(mayLackNumber(type)).toBe(false);
    },
  );
});
