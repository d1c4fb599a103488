import { readEnvironment } from './environment';
import { openHouse } from './house';
import { bundlePage } from './routes/page';
import { simulatorListener } from './server';

// Who has started us watches the sources, too; without them nobody needs us.
process.on('disconnect', () => process.exit());

try {
  const environment = readEnvironment(process.env);
  const page = await bundlePage();
  const { logLevel = 'warn' } = environment;
  const { url } = await openHouse({ ...environment, logLevel, content: 'fresh', wallTime: null }, (rooms) =>
    simulatorListener(rooms, page(rooms.station)),
  );
  process.send?.({ url });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
