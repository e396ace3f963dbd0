import type {LocateFailure, Point} from '../core/areas/index.js';

/** How long a device may take to find out where it is, and how old its answer may be, in milliseconds. */
const limits = {timeout: 10_000, maximumAge: 600_000};

/**
 * Asks the device where it is. Call it only when the visitor asked for that: the browser then asks
 * for their permission.
 *
 * @param roughly - Rounds the answer before anything else sees it.
 */
export function locate(roughly: (point: Point) => Point): Promise<Point | LocateFailure> {
  return new Promise((resolve) => {
    // Absent on pages without a secure connection and in some embedded browsers.
    if (!('geolocation' in navigator)) {
      resolve('unavailable');
      return;
    }
    navigator.geolocation.getCurrentPosition(
      ({coords}) => {
        resolve(roughly({latitude: coords.latitude, longitude: coords.longitude}));
      },
      ({code, PERMISSION_DENIED}) => {
        resolve(code === PERMISSION_DENIED ? 'refused' : 'unavailable');
      },
      {...limits, enableHighAccuracy: false},
    );
  });
}
