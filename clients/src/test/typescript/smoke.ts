import { AlignmentApi, Configuration, OrganisationsApi, ResponseError, StrategiesApi } from './index';
import type { Problem } from './index';

declare const process: { argv: string[]; exit(code: number): void };

const [basePath, accessToken] = process.argv.slice(2);
const configuration = new Configuration({ basePath, accessToken });
const strategies = new StrategiesApi(configuration);

function expect(actual: unknown, expected: unknown): void {
  if (actual !== expected) {
    throw new Error(`expected ${expected}, but it was ${actual}`);
  }
}

async function smoke(): Promise<void> {
  const made = await new OrganisationsApi(configuration).createOrganisation({ organisation: { name: 'TypeScript' } });
  expect(made.id, 'typescript');
  for (const name of ['One', 'Two']) {
    await strategies.createStrategy({ strategy: { name, organisationId: 'typescript' } });
  }

  const ifMatch = (await strategies.readStrategyRaw({ strategyId: 'one' })).raw.headers.get('etag')!;
  const patched = await strategies.patchStrategy({ ifMatch, strategyId: 'one', requestBody: { name: 'Renamed' } });
  expect(patched.name, 'Renamed');

  const alignment = await new AlignmentApi(configuration).computeAlignment({ strategyId: 'one' });
  expect(alignment.strategyRevision, 2);

  const page = await strategies.listStrategies({ limit: 1, organisationId: 'typescript' });
  expect(page.items.length, 1);
  const next = await strategies.listStrategies({ limit: 1, organisationId: 'typescript', cursor: page.next });
  expect(next.items[0]?.id, 'two');

  try {
    await strategies.patchStrategy({ ifMatch, strategyId: 'one', requestBody: { name: 'Again' } });
    throw new Error('an outdated tag was taken');
  } catch (refused) {
    if (!(refused instanceof ResponseError)) {
      throw refused;
    }
    const problem: Problem = await refused.response.json();
    expect(problem.code, 'PRECONDITION_FAILED');
  }
}

smoke().then(
  () => console.log('all went well'),
  (failure) => {
    console.error(failure);
    process.exit(1);
  },
);
