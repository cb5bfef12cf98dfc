import { run } from '../../src/cli/run';
import type { Surroundings } from '../../src/cli/surroundings';
import { drawnSheet } from './drawn-sheet';
import { reportOf, standardOf } from './report';

/** Runs a command line whose check finds nothing, but for what a test gives of its own; what it came to, and what it said. */
export function commandLine(words: readonly string[], own: Partial<Surroundings>) {
  const written = { out: '', told: '' };
  const code = run(words, {
    standards: [standardOf('national-quality-2017', '优质均衡')],
    survey: function* () {
      yield { stage: 'recognise' as const, done: 0, detail: '' };
      return { ledgers: [] };
    },
    check: function* () {
      yield { stage: 'check', done: 0.5, detail: '' };
      return reportOf([]);
    },
    explain: () => '',
    kinds: [],
    mark: () => ({ marks: [], notes: [], sheets: [], position: 'front' }),
    summaries: [
      { id: 'teacher-summary', title: '教师队伍情况统计表' },
      { id: 'county-variation', title: '校际均衡差异系数表' },
    ],
    draw: (id) =>
      id === 'teacher-summary'
        ? { ok: true, sheet: drawnSheet(id, '教师队伍情况统计表'), headline: [], blanks: [] }
        : { ok: false, reason: '只有一所学校' },
    today: '2026-11-23',
    sampleFolder: '',
    print: (text) => {
      written.out += text;
    },
    tell: (text) => {
      written.told += text;
    },
    ...own,
  });
  return { code, ...written };
}
