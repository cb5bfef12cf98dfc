import { createRoot } from 'react-dom/client';

/** Says what is not there yet; the command line already works. */
const root = document.getElementById('root');
if (root) {
  createRoot(root).render(<p>这个页面还没有建好。现在可以用命令行检查：npm run check -- 文件.xlsx</p>);
}
