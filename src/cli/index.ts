import { EXIT } from './exitStatus';
import { nodeMachine } from './machine/nodeMachine';
import { isRollUpWorker } from './rollUp/worker';
import { run } from './run';

// `poolbook check plan.xlsx | head` reads no further: there is nobody left to tell
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (failure: NodeJS.ErrnoException) => {
    if (failure.code !== 'EPIPE') throw failure;
    process.exit(process.exitCode ?? EXIT.unreadable);
  });
if (!isRollUpWorker())
  void run(process.argv.slice(2), nodeMachine).then((status) => {
    process.exitCode = status;
  });
