/** Names of the language that Chromium 88 does not know, by what bears them, as far as Node has them. */
export function newerNames(): readonly (readonly [holder: object, names: readonly string[]])[] {
  const iterator = Object.getPrototypeOf(Object.getPrototypeOf([][Symbol.iterator]()));
  return [
    [
      Array.prototype,
      [
        'at',
        'findLast',
        'findLastIndex',
        'toSorted',
        'toReversed',
        'toSpliced',
        'with',
        'group',
        'groupToMap',
      ],
    ],
    [String.prototype, ['at', 'toWellFormed', 'isWellFormed']],
    [
      Object.getPrototypeOf(Int8Array.prototype),
      ['at', 'findLast', 'findLastIndex', 'toSorted', 'toReversed', 'with'],
    ],
    [ArrayBuffer.prototype, ['transfer', 'transferToFixedLength', 'resize']],
    [Object, ['hasOwn', 'groupBy']],
    [Map, ['groupBy']],
    [Array, ['fromAsync']],
    [Promise, ['withResolvers', 'try']],
    [RegExp, ['escape']],
    [AbortSignal, ['timeout', 'any', 'abort']],
    [AbortSignal.prototype, ['throwIfAborted', 'reason']],
    [
      Set.prototype,
      [
        'union',
        'intersection',
        'difference',
        'symmetricDifference',
        'isSubsetOf',
        'isSupersetOf',
        'isDisjointFrom',
      ],
    ],
    [
      iterator,
      ['map', 'filter', 'take', 'drop', 'flatMap', 'reduce', 'toArray', 'forEach', 'some', 'every', 'find'],
    ],
    [globalThis, ['structuredClone', 'Iterator', 'reportError', 'scheduler']],
    [globalThis.crypto, ['randomUUID']],
    [URL, ['canParse', 'parse']],
  ];
}
