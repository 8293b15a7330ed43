import fc from 'fast-check';

// One seed for every run, so that a red run can be repeated and a green one means the same everywhere.
// To look further: FC_SEED=$RANDOM npm test.
fc.configureGlobal({ seed: Number(process.env.FC_SEED ?? 20201125) });
