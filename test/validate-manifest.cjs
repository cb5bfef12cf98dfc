// Microsoft's own validator, where its service can be reached. The offline lint (test/manifest.test.ts) runs before.
const { OfficeAddinManifest, validateManifest } = require('office-addin-manifest');

const manifest = process.argv[2] ?? 'manifest.xml';

async function validate() {
  await OfficeAddinManifest.readManifestFile(manifest);
  const { isValid, report } = await validateManifest(manifest);
  for (const { title, content } of report?.errors ?? []) {
    process.stderr.write(`${title}: ${content}\n`);
  }
  process.stdout.write(
    isValid ? 'Microsoft: the manifest is valid.\n' : 'Microsoft: the manifest is not valid.\n',
  );
  process.exitCode = isValid ? 0 : 1;
}

validate().catch((reason) => {
  if (!/contact the manifest validation service/i.test(String(reason?.message))) {
    throw reason;
  }
  process.stdout.write(
    "Microsoft's validation service cannot be reached; only the offline checks were made.\n",
  );
});
