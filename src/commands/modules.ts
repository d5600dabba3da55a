import { enableCompileCache, registerHooks } from 'node:module';

/** Lets Node find the modules of `src/`, which import one another without `.ts`, as the bundler does for the pages. */
registerHooks({
  resolve(specifier, context, next) {
    const isOurs = context.parentURL?.endsWith('.ts') && specifier.startsWith('.') && !specifier.endsWith('.ts');
    return next(isOurs ? `${specifier}.ts` : specifier, context);
  },
});

enableCompileCache('.cache/node');
