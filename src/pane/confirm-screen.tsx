import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { ProvisionResult, Report } from '../model/report';
import { chapterOf } from '../model/words';
import { Fold } from './controls';
import { useLandingFocus } from './landing-focus';
import { useLook } from './look';
import { ProvisionItem } from './provision-list';
import type { Checkup } from './use-checkup';

/** Rows of the documents of which only a person knows how they stand. */
export function toConfirm({ provisions }: Report): readonly ProvisionResult[] {
  return provisions.filter(
    ({ status, provision: { id } }, index) =>
      status === 'to-confirm' && provisions.findIndex(({ provision }) => provision.id === id) === index,
  );
}

interface ConfirmScreenProps {
  readonly report: Report;
  readonly checkup: Checkup;
}

/** What is left to a person, one under the other; what was answered stays in its place until the list is left. */
export function ConfirmScreen({ report, checkup }: ConfirmScreenProps) {
  const look = useLook();
  const heading = useRef<HTMLHeadingElement>(null);
  useLandingFocus(heading);
  const [listed] = useState(() => new Set(toConfirm(report).map(({ provision }) => provision.id)));
  const chapters = new Map<string, ProvisionResult[]>();
  const seen = new Set<string>();
  for (const result of report.provisions) {
    const { id, basis } = result.provision;
    if (listed.has(id) && !seen.has(id)) {
      seen.add(id);
      const chapter = `${basis.document} ${chapterOf(basis.clause)}`.trim();
      chapters.set(chapter, [...(chapters.get(chapter) ?? []), result]);
    }
  }
  const left = [...chapters.values()].flat().filter(({ status }) => status === 'to-confirm').length;
  return (
    <section aria-label="由人确认的要求" className={look.scroll}>
      <div className={look.spread} style={{ alignItems: 'center', marginTop: '8px' }}>
        <h3 ref={heading} tabIndex={-1} className={look.plain}>
          由人确认:已答 {seen.size - left} 条,还有 {left} 条
        </h3>
        <Button size="small" onClick={() => checkup.change({ confirming: false })}>
          返回指标
        </Button>
      </div>
      <p className={look.quiet} style={{ margin: '4px 0' }}>
        台账里看不出来的,由学校答复。答复记在工作簿里,插入或更新“迎检自查清单”时写进表里。
      </p>
      {[...chapters].map(([chapter, own]) => (
        <Fold key={chapter} open title={`${chapter}(${own.length} 条)`}>
          <ul className={look.list}>
            {own.map((result) => (
              <ProvisionItem key={result.provision.id} result={result} checkup={checkup} />
            ))}
          </ul>
        </Fold>
      ))}
    </section>
  );
}
