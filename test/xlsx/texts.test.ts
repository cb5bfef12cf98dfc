import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { areaAddress, cellAddress } from '../../src/model/address';
import { movedFormula, storedFormula } from '../../src/xlsx/formula';
import { areaList, rectangles } from '../../src/xlsx/overlays';
import { storedText } from '../../src/xlsx/sheet-text';
import { parseXml, textOf, withAttribute } from '../../src/xlsx/xml';
import { escapeXml } from '../../src/xlsx/xml-text';
import { xmlTree } from '../support/xml-tree';

describe('formulas in a file', () => {
  test.each([
    ['SUM(A1)', 'SUM(A1)'],
    ['stdev.p(A1)', '_xlfn.stdev.p(A1)'],
    ['"IFS("&IFS(A1,1)', '"IFS("&_xlfn.IFS(A1,1)'],
    ["'IFS(1)'!A1+XMYIFS(1)", "'IFS(1)'!A1+XMYIFS(1)"],
    ['_xlfn.STDEV.P(A1)', '_xlfn.STDEV.P(A1)'],
    ['SORT(FILTER(A:A,B:B>1))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A:A,B:B>1))'],
  ])('%s', (formula, stored) => {
    expect(storedFormula(formula)).toBe(stored);
  });

  test.each([
    ['A1+$A1+A$1+$A$1', 'B3+$A3+B$1+$A$1'],
    ['SUM(A1:B9)+LOG10(C1)', 'SUM(B3:C11)+LOG10(D3)'],
    ['"A1"&表1!A1&\'A1 (2)\'!A1', '"A1"&表1!B3&\'A1 (2)\'!B3'],
    ['SUM(A:A)+SUM(1:1)+SUM($A:B)', 'SUM(B:B)+SUM(3:3)+SUM($A:C)'],
    ['XFD1', '#REF!'],
  ])('moved by two rows and one column: %s', (formula, moved) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });

  test('what would leave the sheet at the top', () => {
    expect(movedFormula('A1', -1, 0)).toBe('#REF!');
  });
});

describe('areas', () => {
  test('runs become rectangles', () => {
    expect(areaList(rectangles(['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'D5']))).toBe('A1:B3 D5');
    expect(areaList(rectangles(['C3', 'C3:C5', 'C4:C9']))).toBe('C3:C9');
    expect(rectangles(['', 'Sheet1', '3'])).toEqual([]);
  });

  test('cover the same cells, none more', () => {
    const area = fc.record({ top: fc.nat(6), left: fc.nat(6), height: fc.nat(3), width: fc.nat(3) });
    fc.assert(
      fc.property(fc.array(area, { maxLength: 12 }), (areas) => {
        const wanted = areas.map(({ top, left, height, width }) => ({
          top,
          left,
          bottom: top + height,
          right: left + width,
        }));
        expect(cellsOf(rectangles(wanted.map(areaAddress)))).toEqual(cellsOf(wanted));
      }),
    );
  });
});

function cellsOf(
  areas: readonly { top: number; left: number; bottom: number; right: number }[],
): readonly string[] {
  const cells = new Set<string>();
  for (const { top, left, bottom, right } of areas) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        cells.add(cellAddress(row, column));
      }
    }
  }
  return [...cells].toSorted();
}

describe('text', () => {
  test('of any kind makes well-formed XML, in elements and in attributes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const stored = escapeXml(storedText(text));
        const tree = xmlTree(`<a b="${stored}">${stored}</a>`);
        expect(tree.attributes.b).toBe(tree.text);
      }),
    );
  });

  test('codes', () => {
    expect(storedText('a\u0001b')).toBe('a_x0001_b');
    expect(storedText('_x000D_')).toBe('_x005F_x000D_');
    expect(storedText('a\r\nb\rc')).toBe('a\nb\nc');
    expect(storedText('😀'.repeat(20000))).toHaveLength(32767);
    expect(storedText('字'.repeat(32767))).toBe('字'.repeat(32767));
  });
});

describe('XML by places', () => {
  test('brackets in attributes, comments, CDATA, tags that are never closed', () => {
    const text =
      '<?xml version="1.0"?><a x="1>2" y=\'"\'><!-- <b> --><b>x<br>y</b><c><![CDATA[<d>]]></c></a>';
    const root = parseXml(text)!;
    expect(root.children.map(({ name }) => name)).toEqual(['b', 'c']);
    expect(textOf(text, root.children[1]!)).toBe('<d>');
    expect(parseXml('no xml')).toBeUndefined();
  });

  test('attributes set, changed, taken out', () => {
    expect(withAttribute('<a b="1"/>', 'c', '2')).toBe('<a b="1" c="2"/>');
    expect(withAttribute('<a b=\'1\' c="3">', 'b', '<')).toBe('<a b="&lt;" c="3">');
    expect(withAttribute('<a b="1" c="3" />', 'c', undefined)).toBe('<a b="1" />');
  });
});
