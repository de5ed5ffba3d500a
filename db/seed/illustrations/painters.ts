import { airport } from './scenes/airport.ts'
import { ballot } from './scenes/ballot.ts'
import { bank } from './scenes/bank.ts'
import { book } from './scenes/book.ts'
import { chart } from './scenes/chart.ts'
import { cinema } from './scenes/cinema.ts'
import { circuit } from './scenes/circuit.ts'
import { court } from './scenes/court.ts'
import { dam } from './scenes/dam.ts'
import { datacenter } from './scenes/datacenter.ts'
import { diplomacy } from './scenes/diplomacy.ts'
import { dunes } from './scenes/dunes.ts'
import { factory } from './scenes/factory.ts'
import { fishing } from './scenes/fishing.ts'
import { hospital } from './scenes/hospital.ts'
import { kasbah } from './scenes/kasbah.ts'
import { laboratory } from './scenes/laboratory.ts'
import { market } from './scenes/market.ts'
import { medina } from './scenes/medina.ts'
import { mountains } from './scenes/mountains.ts'
import { music } from './scenes/music.ts'
import { newspaper } from './scenes/newspaper.ts'
import { olive } from './scenes/olive.ts'
import { parliament } from './scenes/parliament.ts'
import { phone } from './scenes/phone.ts'
import { pipeline } from './scenes/pipeline.ts'
import { port } from './scenes/port.ts'
import { refinery } from './scenes/refinery.ts'
import { road } from './scenes/road.ts'
import { satellite } from './scenes/satellite.ts'
import { school } from './scenes/school.ts'
import { solar } from './scenes/solar.ts'
import { stadium } from './scenes/stadium.ts'
import { television } from './scenes/television.ts'
import { theatre } from './scenes/theatre.ts'
import { track } from './scenes/track.ts'
import { train } from './scenes/train.ts'
import { wheat } from './scenes/wheat.ts'
import { wind } from './scenes/wind.ts'
import type { SceneName } from './scenes.ts'
import type { Painter } from './stage.ts'

export const painters: Record<SceneName, Painter> = {
  airport,
  ballot,
  bank,
  book,
  chart,
  cinema,
  circuit,
  court,
  dam,
  datacenter,
  diplomacy,
  dunes,
  factory,
  fishing,
  hospital,
  kasbah,
  laboratory,
  market,
  medina,
  mountains,
  music,
  newspaper,
  olive,
  parliament,
  phone,
  pipeline,
  port,
  refinery,
  road,
  satellite,
  school,
  solar,
  stadium,
  television,
  theatre,
  track,
  train,
  wheat,
  wind,
}
