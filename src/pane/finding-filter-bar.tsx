import { Input, Select } from '@fluentui/react-components';
import { markLooks } from '../model/drawing';
import { countStandings, standings } from '../model/standing';
import type { FindingFilter } from './finding-groups';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

interface FindingFilterBarProps {
  readonly checkup: Checkup;
  readonly by: FindingFilter['by'];
  readonly onBy: (by: FindingFilter['by']) => void;
  readonly search: string;
  readonly onSearch: (search: string) => void;
}

/** Grouped how, only which, with which words: 按台账 · 必须改 12 · 查找. */
export function FindingFilterBar({ checkup, by, onBy, search, onSearch }: FindingFilterBarProps) {
  const look = useLook();
  const { report, show, comparison, explained } = checkup.state;
  const findings = report?.findings ?? [];
  const counts = countStandings(findings, explained);
  const added = comparison?.fresh.size ?? 0;
  return (
    <div className={look.row} style={{ padding: '4px 12px 8px', flexWrap: 'nowrap' }}>
      <Select
        aria-label="分组"
        value={by}
        onChange={(_, { value }) => onBy(value as FindingFilter['by'])}
        style={{ flex: 'none' }}
      >
        <option value="ledger">按台账</option>
        <option value="rule">按问题</option>
      </Select>
      <Select
        aria-label="只看"
        value={show}
        onChange={(_, { value }) => checkup.change({ show: value as FindingFilter['show'] })}
        style={{ flex: '0 1 auto', minWidth: 0 }}
      >
        <option value="all">全部 {findings.length}</option>
        {standings
          .filter((standing) => counts[standing] > 0 || show === standing)
          .map((standing) => (
            <option key={standing} value={standing}>
              {markLooks[standing].label} {counts[standing]}
            </option>
          ))}
        {(added > 0 || show === 'added') && <option value="added">新增</option>}
      </Select>
      <Input
        aria-label="查找"
        type="search"
        placeholder="查找"
        value={search}
        onChange={(_, { value }) => onSearch(value)}
        style={{ flex: '1 1 70px', minWidth: 0 }}
      />
    </div>
  );
}
