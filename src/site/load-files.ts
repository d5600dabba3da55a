import { glob, type Loader, type LoaderContext } from 'astro/loaders';

type Store = LoaderContext['store'];

/**
 * Loads files as Astro’s `glob` does, and leaves it to `follow-edits.ts` to see that they change: it asks for them again,
 * and is told here that they were read.
 */
export function loadFiles(options: Parameters<typeof glob>[0]): Loader {
  const loader = glob(options);
  return {
    ...loader,
    load: async ({ watcher: _, ...context }) => {
      const request = context.refreshContextData as { onLoad?: () => void } | undefined;
      await loader.load(request ? { ...context, store: withoutDelay(context.store) } : context);
      request?.onLoad?.();
    },
  };
}

/**
 * Astro waits half a second before it lists the texts again, once for each that is set. This store says nothing of those
 * that are in its list already.
 */
function withoutDelay(store: Store): Store {
  return {
    ...store,
    addModuleImport: () => {},
    set: (entry) => {
      const isListed = entry.deferredRender && store.get(entry.id)?.filePath === entry.filePath;
      const isChanged = store.set(isListed ? { ...entry, deferredRender: false } : entry);
      if (isListed) store.get(entry.id)!.deferredRender = true;
      return isChanged;
    },
  };
}
