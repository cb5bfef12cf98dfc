import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { BUILD_TIME, builtPages, builtPortable } from '../support/build';
import { root } from '../support/sources';

/** Methods that came after Chromium 88, by names that nothing else in the pages bears. */
const newer = [
  ...['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'toSpliced'],
  ...['toWellFormed', 'isWellFormed', 'hasOwn', 'groupBy', 'fromAsync', 'withResolvers', 'structuredClone'],
  ...['isSubsetOf', 'isSupersetOf', 'isDisjointFrom', 'symmetricDifference', 'randomUUID', 'canParse'],
  ...['throwIfAborted', 'transferToFixedLength', 'roundRect', 'createConicGradient', 'checkVisibility'],
  ...['showPicker', 'isInputPending', 'postTask', 'reportError', 'sumPrecise', 'toSpliced'],
];

/** Called by libraries only where they have made sure of it, or by a wrapper that nothing calls. */
const guarded = ['checkVisibility', 'createConicGradient'];

/** Syntax that came after Chromium 88 and that a scan can tell: class bodies with `static {`, private names asked for by `in`. */
const newerSyntax = /\bstatic\s*\{|#\w+ in \w/;

function scriptsOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(\.js|台账体检\.html)$/.test(name) && !/^(office-js|portable)/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
}

test(
  'the pages call nothing newer than Chromium 88 that they do not bring along',
  () => {
    const provided = readFileSync(join(root, 'src/old-browsers.ts'), 'utf8');
    const allowed = newer.filter((name) => provided.includes(`'${name}'`) || guarded.includes(name));
    const scripts = [...scriptsOf(builtPages()), ...scriptsOf(builtPortable())];
    expect(scripts.length).toBeGreaterThan(5);
    const called = newer.filter((name) => scripts.some((text) => new RegExp(`\\.${name}\\(`).test(text)));
    expect(called.filter((name) => !allowed.includes(name))).toEqual([]);
    expect(called).toEqual(expect.arrayContaining(['at', 'toSorted', 'toWellFormed']));
    expect(scripts.filter((text) => newerSyntax.test(text)).length).toBe(0);
  },
  2 * BUILD_TIME,
);
