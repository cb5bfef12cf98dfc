import './old-browsers';
import { startWorkbench } from './start-workbench';

/** Worker and sample lie in the page as text: from file:// a browser neither starts workers nor fetches files. */
const textOf = (id: string) => document.getElementById(id)?.textContent ?? '';

startWorkbench({
  worker: () => new Worker(URL.createObjectURL(new Blob([textOf('worker')], { type: 'text/javascript' }))),
  sample: async () => Uint8Array.from(atob(textOf('sample')), (letter) => letter.charCodeAt(0)),
  // The scripts of grid and checks stand behind this one in the page.
  whole: new Promise((resolve) => addEventListener('DOMContentLoaded', resolve)),
});
