/** Words of the time after the report's year, as a pattern: 下一步, 下阶段, 明年. 计划 and 打算 are none: plans were carried out too. */
export const TO_COME = '下一?步|下一?阶段|下一?年度?|明年|来年|今后';
