import { readEnvironment } from './environment';
import { openHouse } from './house';
import { bundlePage } from './routes/page';
import { simulatorListener } from './server';

try {
  const environment = readEnvironment(process.env);
  const page = await bundlePage();
  const { logLevel = 'warn' } = environment;
  const { url } = await openHouse({ ...environment, logLevel, clock: () => new Date() }, (rooms) =>
    simulatorListener(rooms, page(rooms.station)),
  );
  console.log(`\n  ${url}\n`);
  console.log('  Talk to This is the Coast there, or in a terminal: npm run say -- "what’s playing"');
  console.log('  Ctrl+C closes the station.\n');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
