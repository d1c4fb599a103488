/** axios’ own heart, without its instances: their way in to it has no types. */
declare module 'axios/unsafe/core/dispatchRequest.js' {
  import type { AxiosRequestConfig, AxiosResponse } from 'axios';

  /** Rejects with an AxiosError, as `axios.request` does. */
  export default function dispatchRequest<T>(config: AxiosRequestConfig): Promise<AxiosResponse<T>>;
}
