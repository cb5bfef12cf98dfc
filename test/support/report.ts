import type { Finding } from '../../src/model/finding';
import type { Report, RequirementResult } from '../../src/model/report';
import type { Standard } from '../../src/model/standard';

/** A standard that demands nothing. */
export function standardOf(id: string, label: string): Standard {
  return {
    id,
    label,
    document: { number: '教督〔2017〕6号', title: label, date: '2017-04-19' },
    provisions: [],
    requirements: [],
    demands: [],
    combinations: [],
  };
}

/** A finding with everything that the test does not speak of left blank. */
export function findingOf(finding: Partial<Finding>): Finding {
  return {
    rule: 'rule',
    severity: 'error',
    sheet: '班额统计表',
    cell: 'A1',
    related: [],
    message: '',
    basis: '',
    actual: '',
    required: '',
    ...finding,
  };
}

export function requirementOf(result: Partial<RequirementResult>): RequirementResult {
  return {
    standard: 'national-quality-2017',
    id: 'requirement',
    indicator: 'indicator',
    label: '指标',
    stage: 'all',
    status: 'met',
    comparison: '>=',
    bound: 1,
    unit: '',
    required: '',
    reason: '',
    basis: '',
    rows: [],
    clause: '',
    certainty: 'confirmed',
    from: [],
    ...result,
  };
}

/** A report of these findings, counted. */
export function reportOf(findings: readonly Finding[], more: Partial<Report> = {}): Report {
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  return {
    workbook: '样例.xlsx',
    standards: [standardOf('national-quality-2017', '优质均衡')],
    ledgers: [],
    coverage: [],
    statements: [],
    facts: [],
    parts: [{ stage: 'primary', isShared: false }],
    findings,
    requirements: [],
    provisions: [],
    confirmations: [],
    verdicts: [],
    unrecognised: [],
    summary: {
      errors: count('error'),
      queries: count('query'),
      advice: count('advice'),
      cells: 4312,
      milliseconds: 12.4,
    },
    ...more,
  };
}
