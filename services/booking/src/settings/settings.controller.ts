import { Controller } from '@nestjs/common';
import { readBookingSettingsCall, setBookingSettingsCall, type RequestOf } from '@riserbo/contracts';
import { Serve, type Ask } from '@riserbo/messaging';
import { SettingsService } from './settings.service';

@Controller()
export class SettingsController {
  constructor(private readonly settings: SettingsService) {}

  @Serve(readBookingSettingsCall)
  read(_: RequestOf<typeof readBookingSettingsCall>, ask: Ask) {
    return this.settings.read(ask);
  }
  @Serve(setBookingSettingsCall)
  set(command: RequestOf<typeof setBookingSettingsCall>, ask: Ask) {
    return this.settings.set(command, ask);
  }
}
