import { Button } from '@fluentui/react-components';
import type { Explanation } from '../model/explanation';
import { explanationText } from '../model/standing';
import { Fold } from './fold';
import { useLook } from './look';
import type { Checkup } from './use-checkup';

/** Everything that the school has explained: what it is about, to be changed or taken back. */
export function ExplanationList({ checkup }: { readonly checkup: Checkup }) {
  const look = useLook();
  const { explanations, explained, report } = checkup.state;
  if (!report || explanations.length === 0) {
    return null;
  }
  const about = (explanation: Explanation) =>
    report.findings.flatMap((finding, index) => (explained.get(finding) === explanation ? [index] : []));
  return (
    <Fold title={<>学校说明({explanations.length} 条)</>}>
      <ul className={look.list}>
        {explanations.map((explanation) => (
          <ExplanationItem
            key={`${explanation.isAlike} ${explanation.key}`}
            explanation={explanation}
            about={about(explanation)}
            checkup={checkup}
          />
        ))}
      </ul>
    </Fold>
  );
}

interface ExplanationItemProps {
  readonly explanation: Explanation;
  /** Indices of the findings that it explains. */
  readonly about: readonly number[];
  readonly checkup: Checkup;
}

function ExplanationItem({ explanation, about, checkup }: ExplanationItemProps) {
  const look = useLook();
  const [first] = about;
  const finding = first === undefined ? undefined : checkup.state.report?.findings[first];
  const place = finding ? `${finding.sheet} ${finding.cell}` : '';
  const more = about.length > 1 ? ` 等 ${about.length} 处` : '';
  return (
    <li className={look.card}>
      <div className={look.strong}>
        {finding ? `${place}${more}` : '对应的数据已改动或不再有问题,这条说明现在不起作用'}
      </div>
      {finding && <div className={look.quiet}>{finding.message}</div>}
      <div>{explanationText(explanation)}</div>
      <div className={look.row} style={{ marginTop: '6px' }}>
        {finding && (
          <Button
            size="small"
            aria-label={`去修改,${place}`}
            onClick={() => checkup.change({ tab: 'findings', show: 'all', current: first })}
          >
            去修改
          </Button>
        )}
        <Button
          size="small"
          aria-label={`删除说明,${place || explanationText(explanation)}`}
          onClick={() => checkup.unexplain(explanation)}
        >
          删除
        </Button>
      </div>
    </li>
  );
}
