import type { Report, Verdict } from '../model/report';
import { countStandings } from '../model/standing';
import { countProvisions, verdictTitle } from '../model/words';
import type { PaneState } from './state';
import { stageNames } from './words';

/** The answer of a check in one line, and the next thing to do. */
interface Conclusion {
  readonly tone: 'error' | 'short' | 'query' | 'met';
  readonly text: string;
  readonly next: string;
}

export function conclusionOf(
  report: Report,
  { explained, marked }: Pick<PaneState, 'explained' | 'marked'>,
): Conclusion {
  const { error, short, query, rectified } = countStandings(report.findings, explained);
  if (error > 0) {
    return { tone: 'error', text: `✗ 还有 ${error} 处必须改`, next: '' };
  }
  if (short > 0) {
    const next = '数是真的,点“属实,列入整改”写明措施、责任人和期限;填错了就改。';
    return { tone: 'short', text: `▽ 没有填错的,还有 ${short} 处没达标`, next };
  }
  if (report.ledgers.length === 0) {
    const next = report.unrecognised.some(({ isText }) => !isText)
      ? '请在“台账”里确认或指定每张表是什么,再点“重新体检”。没有认出的表没有检查。'
      : '这个工作簿里没有找到表格。请打开填有台账的工作簿再体检。';
    return { tone: 'query', text: '? 没有认出台账', next };
  }
  if (report.unread && report.unread.length > 0) {
    const names = report.unread.map(({ name }) => `“${name}”`).join('、');
    const next = `${names}没有检查,原因见“台账”。其他工作表没有发现必须改的问题。`;
    return { tone: 'query', text: `? 有 ${report.unread.length} 张工作表读不出来`, next };
  }
  const list = rectified > 0 ? `,${rectified} 项未达标已列入整改` : '';
  if (query > 0) {
    const next = `还有 ${query} 处待说明:核对改正,或点“说明原因”写明。`;
    return { tone: 'met', text: `✓ 没有发现必须改的问题${list}`, next };
  }
  const ledger = rectified > 0 ? '整改台账在“汇总表”里生成。' : '';
  const clean = marked ? '提交前点“清除标记”,就和没有标记过一样。' : '';
  const text = rectified > 0 ? '✓ 数据已核对' : '✓ 没有发现必须改的问题';
  const { toConfirm } = countProvisions(report.provisions);
  const asked =
    toConfirm > 0 ? `还有 ${toConfirm} 条要求台账里看不出来,请点“${toConfirm} 条待确认”答复。` : '';
  return { tone: 'met', text: text + list, next: `${asked || '可以提交了。'}${ledger}${clean}` };
}

/** What the combination rules of one clause say of all schools and stages. */
export interface VerdictGroup {
  readonly standard: string;
  /** 资源配置, 政府保障程度 */
  readonly title: string;
  readonly basis: string;
  readonly verdicts: readonly Verdict[];
}

export function verdictGroups(verdicts: readonly Verdict[]): readonly VerdictGroup[] {
  const groups = new Map<string, Verdict[]>();
  for (const verdict of verdicts) {
    const key = `${verdict.standard}|${verdict.basis}`;
    groups.set(key, [...(groups.get(key) ?? []), verdict]);
  }
  return [...groups.values()].flatMap((all) => {
    const [first] = all;
    return first
      ? [{ standard: first.standard, title: verdictTitle(first), basis: first.basis, verdicts: all }]
      : [];
  });
}

/** What rests on uncertain bounds fails nobody. */
export function isFailing({ passes, isUncertain }: Verdict): boolean {
  return passes === false && isUncertain !== true;
}

/** `资源配置:8 校中 4 校达到,3 校没有达到,1 校缺数据` */
export function groupSummary({ title, verdicts }: VerdictGroup): string {
  const count = (passes: boolean | undefined) => verdicts.filter((one) => one.passes === passes).length;
  const hasStages = new Set(verdicts.map(({ stage }) => stage)).size > 1;
  const unit = hasStages ? '个' : '校';
  const parts = [
    `${verdicts.length} ${hasStages ? '个学校(学段)' : '校'}中 ${count(true)} ${unit}达到`,
    count(false) > 0 && `${count(false)} ${unit}没有达到`,
    count(undefined) > 0 && `${count(undefined)} ${unit}缺数据`,
  ];
  return `${title}:${parts.filter(Boolean).join(',')}`;
}

/** Whom the verdict is about, where that is not plain: school, and stage among several. */
export function verdictSubject({ school, stage }: Verdict, { verdicts }: VerdictGroup): string {
  const hasStages = new Set(verdicts.map((one) => one.stage)).size > 1;
  const part = hasStages ? (stage === 'all' ? '全校' : stageNames[stage]) : '';
  return school && part ? `${school}(${part})` : (school ?? part);
}
