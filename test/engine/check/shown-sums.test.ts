import { describe, expect, it } from '@jest/globals';
import { fieldOf, kindOf, raisedOn } from '../../support/ledger';
import { sheetOf } from '../../support/sheet';

const kind = kindOf([fieldOf('room', { type: 'text' }), fieldOf('area', { type: 'number' })], {
  nameFields: ['room'],
});

function found(values: readonly number[], total: number, format: string | undefined) {
  const rows = values.map((value, index) => [`室${'甲乙丙丁戊'.charAt(index)}`, value]);
  const formats = format === undefined ? {} : { [`B2:B${values.length + 1}`]: format };
  const sheet = sheetOf([['room', 'area'], ...rows, ['合计', total]], { formats });
  return raisedOn([{ kind, sheet }]).map(({ rule, complaint: { severity, message } }) => [
    rule,
    severity,
    message,
  ]);
}

describe('totals of figures whose decimals are hidden', () => {
  const areas = [96.4, 98.4, 92.4, 100.4, 120.4];

  it('a total of what the screen shows is a question that speaks of both sums', () => {
    const [[rule, severity, message] = [], ...others] = found(areas, 506, '0');
    expect([rule, severity, others]).toEqual(['total-of-rounded', 'query', []]);
    expect(message).toContain('显示 96 的一格是 96.4');
    expect(message).toMatch(/506.*508/);
  });

  it('any other total is wrong, and the sentence tells what the screen adds up to', () => {
    const [[rule, severity, message] = []] = found(areas, 505, '0');
    expect([rule, severity]).toEqual(['total-mismatch', 'error']);
    expect(message).toContain('各行相加是 508(小数没有全显示,屏幕上的数相加是 506)');
  });

  it('figures that are seen as they are leave the error as it is', () => {
    for (const format of [undefined, '0.0']) {
      const [[rule, severity, message] = []] = found(areas, 506, format);
      expect([rule, severity]).toEqual(['total-mismatch', 'error']);
      expect(message).not.toContain('屏幕');
    }
  });

  it('a total of the figures themselves is right', () => {
    expect(found(areas, 508, '0')).toEqual([]);
  });
});
