import { Button, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { Report } from '../model/report';
import type { Standard } from '../model/standard';
import { groupSummary, isFailing, type VerdictGroup, verdictGroups, verdictSubject } from './conclusion';
import { ConfirmScreen, toConfirm } from './confirm-screen';
import { Fold } from './controls';
import { useLook } from './look';
import { ProvisionList } from './provision-list';
import { RequirementItem, UncheckedList } from './requirement-list';
import type { Checkup } from './use-checkup';
import { countRequirements, outcomeOf, requirementTitle, uncheckedByReason } from './words';

/** Every requirement of every chosen standard: short ones first, then what was not checked, then what is met. */
export function RequirementsTab({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { report } = checkup.state;
  const [school, setSchool] = useState('');
  const schools = [...new Set(report?.requirements.flatMap((result) => result.school ?? []))];
  const hasFloor = report?.requirements.some(
    ({ floor, value }) => floor !== undefined && value !== undefined,
  );
  if (report && checkup.state.confirming) {
    return <ConfirmScreen report={report} checkup={checkup} />;
  }
  const open = report ? toConfirm(report).length : 0;
  return (
    <div className={look.scroll}>
      {open > 0 && (
        <Button
          appearance="primary"
          size="small"
          style={{ margin: '8px 0' }}
          onClick={() => checkup.change({ confirming: true })}
        >
          由人确认的 {open} 条,逐条答复
        </Button>
      )}
      {schools.length > 1 && (
        <Select aria-label="看哪所学校" value={school} onChange={(_, { value }) => setSchool(value)}>
          <option value="">全部 {schools.length} 所学校</option>
          {schools.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <p className={look.quiet} style={{ margin: '6px 0' }}>
        长条是现值,竖线是标准{hasFloor && ',虚线是标准的 85%'}。点“取自”后面的单元格就能跳过去。
      </p>
      {report?.standards.map((standard) => (
        <StandardSection
          key={standard.id}
          standard={standard}
          report={school === '' ? report : ofSchool(report, school)}
          checkup={checkup}
        />
      ))}
    </div>
  );
}

interface StandardSectionProps {
  readonly standard: Standard;
  readonly report: Report;
  readonly checkup: Checkup;
}

function StandardSection({ standard, report, checkup }: StandardSectionProps) {
  const look = useLook();
  const results = report.requirements.filter((result) => result.standard === standard.id);
  const rows = report.provisions.filter((result) => result.standard === standard.id);
  const hasStages = new Set(report.parts.map(({ stage }) => stage)).size > 1;
  const counts = countRequirements(results);
  const items = (...outcomes: readonly string[]) => (
    <ul className={look.list}>
      {results
        .filter((result) => outcomes.includes(outcomeOf(result)))
        .map((result) => (
          <RequirementItem
            key={`${result.id} ${result.stage} ${result.school ?? ''}`}
            result={result}
            title={requirementTitle(result, hasStages)}
            checkup={checkup}
          />
        ))}
    </ul>
  );
  return (
    <section aria-label={standard.label}>
      <h3 style={{ margin: '8px 0' }}>{standard.label}</h3>
      {verdictGroups(report.verdicts.filter((verdict) => verdict.standard === standard.id)).map((group) => (
        <VerdictLines key={group.basis} group={group} />
      ))}
      {rows.length > 0 && <ProvisionList results={rows} checkup={checkup} />}
      {items('short', 'doubtful')}
      {counts.unchecked > 0 && (
        <Fold open title={<>未检查 {counts.unchecked} 项(缺数据,不等于达标)</>}>
          <UncheckedList groups={uncheckedByReason(results)} hasStages={hasStages} />
        </Fold>
      )}
      {counts.met > 0 && (
        <Fold open={counts.short + counts.doubtful === 0} title={<>达标 {counts.met} 项</>}>
          {items('met')}
        </Fold>
      )}
    </section>
  );
}

function ofSchool(report: Report, school: string): Report {
  return {
    ...report,
    requirements: report.requirements.filter((result) => result.school === school),
    verdicts: report.verdicts.filter((verdict) => verdict.school === school),
  };
}

/** More than these are summed up in one line that unfolds. */
const FEW = 3;

/** What the combination rule of one clause says: line by line, or summed up where there are many schools. */
function VerdictLines({ group }: { readonly group: VerdictGroup }) {
  const look = useLook();
  const { title, verdicts } = group;
  const lines = verdicts.map((verdict) => {
    const subject = verdictSubject(verdict, group);
    return (
      <li key={`${subject} ${verdict.message}`} className={isFailing(verdict) ? look.error : undefined}>
        {verdict.passes === true ? '✓ ' : isFailing(verdict) ? '✗ ' : '– '}
        {subject ? `${subject}:` : ''}
        {verdict.message}
      </li>
    );
  });
  if (verdicts.length <= FEW) {
    return (
      <div style={{ margin: '4px 0 8px' }}>
        <div className={look.strong}>{title}</div>
        <ul className={look.list} style={{ rowGap: '2px' }}>
          {lines}
        </ul>
      </div>
    );
  }
  return (
    <Fold title={groupSummary(group)}>
      <ul className={look.list} style={{ rowGap: '4px' }}>
        {lines}
      </ul>
    </Fold>
  );
}
