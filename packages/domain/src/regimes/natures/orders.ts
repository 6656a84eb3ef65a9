import { of } from './nature.ts'

const order = of('order', 'state', ['person', 'collective'])
const personal = of('order', 'state', ['person'])

/** Huân chương, in the order in which the law names them. */
export const orders = {
  goldStarOrder: order('gold-star-order', 'Gold Star Order', 1),
  hoChiMinhOrder: order('ho-chi-minh-order', 'Ho Chi Minh Order', 2),
  independenceOrderFirst: order('independence-order.first', 'Independence Order, First Class', 3),
  independenceOrderSecond: order(
    'independence-order.second',
    'Independence Order, Second Class',
    4,
  ),
  independenceOrderThird: order('independence-order.third', 'Independence Order, Third Class', 5),
  militaryExploitOrderFirst: order(
    'military-exploit-order.first',
    'Military Exploit Order, First Class',
    6,
  ),
  militaryExploitOrderSecond: order(
    'military-exploit-order.second',
    'Military Exploit Order, Second Class',
    7,
  ),
  militaryExploitOrderThird: order(
    'military-exploit-order.third',
    'Military Exploit Order, Third Class',
    8,
  ),
  labourOrderFirst: order('labour-order.first', 'Labour Order, First Class', 9),
  labourOrderSecond: order('labour-order.second', 'Labour Order, Second Class', 10),
  labourOrderThird: order('labour-order.third', 'Labour Order, Third Class', 11),
  fatherlandDefenceOrderFirst: order(
    'fatherland-defence-order.first',
    'Fatherland Defence Order, First Class',
    12,
  ),
  fatherlandDefenceOrderSecond: order(
    'fatherland-defence-order.second',
    'Fatherland Defence Order, Second Class',
    13,
  ),
  fatherlandDefenceOrderThird: order(
    'fatherland-defence-order.third',
    'Fatherland Defence Order, Third Class',
    14,
  ),
  featOrderFirst: order('feat-order.first', 'Feat-of-Arms Order, First Class', 15),
  featOrderSecond: order('feat-order.second', 'Feat-of-Arms Order, Second Class', 16),
  featOrderThird: order('feat-order.third', 'Feat-of-Arms Order, Third Class', 17),
  greatUnityOrder: personal('great-unity-order', 'Great National Unity Order', 18),
  braveryOrder: order('bravery-order', 'Bravery Order', 19),
  friendshipOrder: order('friendship-order', 'Friendship Order', 20),
}
