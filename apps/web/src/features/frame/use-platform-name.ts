import { platformName } from '../../ui/names.ts';
import { useDesk } from './use-desk.tsx';

/** Platforms by the titles told on this desk; the others as they write themselves. */
export function usePlatformName(): (platform: string) => string {
  const { platforms } = useDesk().workspace;
  return (platform) => platforms.find((one) => one.platform === platform)?.title ?? platformName(platform);
}
