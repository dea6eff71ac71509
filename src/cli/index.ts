import { nodeMachine } from './nodeMachine';
import { isRollUpWorker } from './rollUp/worker';
import { run } from './run';

if (!isRollUpWorker())
  void run(process.argv.slice(2), nodeMachine).then((status) => {
    process.exitCode = status;
  });
