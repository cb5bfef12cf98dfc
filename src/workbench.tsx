import './old-browsers';
import { startWorkbench } from './start-workbench';

startWorkbench({
  worker: () => new Worker(new URL('./workbench-worker.ts', import.meta.url)),
  sample: async () => {
    const response = await fetch('assets/sample/central-primary.xlsx');
    return new Uint8Array(await response.arrayBuffer());
  },
});
