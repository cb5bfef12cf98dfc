/**
 * Nothing but what a page is made of. Styles are made in the page by the component library, hence the one exception.
 * @param parts sources of scripts, of workers and of connections
 */
function contentSecurityPolicy({ scripts, workers, connections, files = '' }) {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${files} 'unsafe-inline'`,
    `img-src ${files} data: blob:`,
    `font-src ${files} data:`,
    `worker-src ${workers}`,
    `connect-src ${connections}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .map((line) => line.replace(/ +/g, ' '))
    .join('; ');
}

module.exports = { contentSecurityPolicy };
