import type { Scene } from '../../model/ledger';

/** What the chosen standard grants to small rural schools for a music or art room. */
export function smallDemand(stem: 'music' | 'art', scene: Scene) {
  const own = scene.stage === 'junior' ? 'junior' : 'primary';
  return mayBeRural(scene)
    ? scene.demands(`${stem}-room-area-small`).find(({ stage }) => stage === undefined || stage === own)
    : undefined;
}

/** 教督〔2017〕6号 政府保障程度第3项: rural schools with fewer in their largest class. */
const SMALL_CLASS = 30;

/** Whether even the largest class is small; `undefined` where nothing tells: the mean only shows that some are not. */
export function hasSmallClasses(scene: Scene): boolean | undefined {
  const largest = scene.quantity('largest-class')?.value;
  const [pupils, classes] = ['pupils', 'classes'].map((id) => scene.quantity(id)?.value);
  if (largest !== undefined) {
    return largest < SMALL_CLASS;
  }
  return pupils !== undefined && classes !== undefined && pupils >= SMALL_CLASS * classes ? false : undefined;
}

/** The profile says where the school stands; one that says nothing may stand in the country. */
function mayBeRural(scene: Scene): boolean {
  const said = scene
    .ledgers('school-profile')
    .flatMap((profile) => (profile.has('urban_type') ? profile.records : []))
    .map((record) => record.text('urban_type'))
    .join('');
  return said === '' || /乡村|农村|村庄/.test(said);
}
