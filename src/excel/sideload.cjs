const { execFileSync } = require('node:child_process');
const { copyFileSync, mkdirSync, readFileSync } = require('node:fs');
const { homedir } = require('node:os');
const path = require('node:path');

const manifest = path.resolve(__dirname, '../../manifest.xml');

/** Settings of the development server for Excel: https with a certificate of this machine, and the add-in put into Excel. */
exports.serveToExcel = async () => {
  const { getHttpsServerOptions } = require('office-addin-dev-certs');
  const { ca, cert, key } = await getHttpsServerOptions();
  return { server: { type: 'https', options: { ca, cert, key } }, onListening: () => say(sideload()) };
};

/** Makes Excel on this machine offer the add-in; returns what the developer has to do next. */
function sideload() {
  const [, id] = /<Id>([^<]+)<\/Id>/.exec(readFileSync(manifest, 'utf8'));
  if (process.platform === 'win32') {
    const key = 'HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer';
    execFileSync('reg', ['add', key, '/v', id, '/t', 'REG_SZ', '/d', manifest, '/f']);
    return 'Open Excel: Insert > My Add-ins > Developer Add-ins > 台账体检.';
  }
  if (process.platform === 'darwin') {
    const folder = path.join(homedir(), 'Library/Containers/com.microsoft.Excel/Data/Documents/wef');
    mkdirSync(folder, { recursive: true });
    copyFileSync(manifest, path.join(folder, `${id}.manifest.xml`));
    return 'Restart Excel: Insert > Add-ins > Developer Add-ins > 台账体检.';
  }
  return 'No desktop Excel on this system. In Excel on the web: Insert > Add-ins > Upload My Add-in > manifest.xml.';
}

function say(words) {
  process.stdout.write(`\n${words}\n`);
}
