import { Input, Select } from '@fluentui/react-components';
import type { Severity } from '../model/finding';
import type { FindingFilter } from './finding-groups';
import { useLook } from './look';
import type { Checkup } from './use-checkup';
import { severityWords } from './words';

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
  const { report, show, comparison } = checkup.state;
  const { errors = 0, queries = 0, advice = 0 } = report?.summary ?? {};
  const counts: readonly (readonly [Severity, number])[] = [
    ['error', errors],
    ['query', queries],
    ['advice', advice],
  ];
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
        <option value="all">全部 {errors + queries + advice}</option>
        {counts
          .filter(([severity, count]) => count > 0 || show === severity)
          .map(([severity, count]) => (
            <option key={severity} value={severity}>
              {severityWords[severity]} {count}
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
