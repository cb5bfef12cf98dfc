import { createHash } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { saltedDigest, sha256 } from '../../src/model/digest';

test('SHA-256 of texts of every length around a block is that of the standard', () => {
  for (let length = 0; length < 140; length++) {
    const text = '张'.repeat(length % 3) + 'a'.repeat(length);
    expect(sha256(text)).toBe(
      createHash('sha256').update(Buffer.from(text, 'utf16le').swap16()).digest('hex'),
    );
  }
});

test('a salted digest keeps its parts apart and depends on the salt', () => {
  expect(saltedDigest('s', 'ab', 'c')).not.toBe(saltedDigest('s', 'a', 'bc'));
  expect(saltedDigest('s', 'a')).not.toBe(saltedDigest('t', 'a'));
  expect(saltedDigest('s', 'a')).toMatch(/^[\da-f]{16}$/);
});
