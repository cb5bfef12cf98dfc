import { describe, expect, test } from '@jest/globals';
import { namerOf } from '../../../src/engine/answers/naming';
import { nationalQuality2017 } from '../../../src/standards/national-quality-2017';

const [first] = nationalQuality2017.provisions;
const named = (id: string, naming: { label: string[][]; around?: string[][]; without?: string[] }) => ({
  ...(first as NonNullable<typeof first>),
  id,
  namings: [{ around: [], without: [], ...naming }],
});

describe('which rows a line names', () => {
  const namer = namerOf([
    named('books', { label: [['图书']], without: ['馆舍'] }),
    named('per-pupil', { label: [['生均图书', '人均图书']] }),
    named('of-lab', { label: [['仪器']], around: [['实验室']] }),
  ]);
  const ids = (label: string, ...around: string[]) =>
    namer.namedBy(label, around).map(({ provision: { id } }) => id);

  test('the longest words win, equals share', () => {
    expect(ids('图书册数')).toEqual(['books']);
    expect(ids('是否达到生均图书')).toEqual(['per-pupil']);
    expect(ids('图书', '馆舍情况')).toEqual([]);
  });

  test('what must stand around is asked after the label', () => {
    expect(ids('仪器数', '物理实验室')).toEqual(['of-lab']);
    expect(ids('仪器数', '音乐室')).toEqual([]);
    expect(ids('姓名', '物理实验室')).toEqual([]);
  });

  test('a label that names nothing whatever stands around it is told at once', () => {
    expect(namer.mayName('仪器数')).toBe(true);
    expect(namer.mayName('姓名')).toBe(false);
  });
});
