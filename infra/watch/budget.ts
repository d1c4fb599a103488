import { CfnBudget } from 'aws-cdk-lib/aws-budgets';
import type { Construct } from 'constructs';

/** Somebody who asks a million times costs money: told when three quarters are gone, and when the month will not be enough. */
export function budget(scope: Construct, usDollars: number, email: string): CfnBudget {
  const subscribers = [{ subscriptionType: 'EMAIL', address: email }];
  const past = (notificationType: 'ACTUAL' | 'FORECASTED', threshold: number) => ({
    notification: { notificationType, comparisonOperator: 'GREATER_THAN', threshold, thresholdType: 'PERCENTAGE' },
    subscribers,
  });
  return new CfnBudget(scope, 'Budget', {
    budget: { budgetType: 'COST', timeUnit: 'MONTHLY', budgetLimit: { amount: usDollars, unit: 'USD' } },
    notificationsWithSubscribers: [past('ACTUAL', 75), past('FORECASTED', 100)],
  });
}
