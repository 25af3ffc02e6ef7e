@station
Feature: Trial

  Background:
    Given nothing special

  @TC_B_01_CS
  Scenario: TC_B_01_CS It passes
    Given it tells pass

  @TC_B_02_CS
  Scenario: TC_B_02_CS It breaks before it can tell
    Given it breaks

  @TC_B_03_CS
  Scenario: TC_B_03_CS It has a step that nobody wrote
    Given this step is not written anywhere

  @TC_B_12_CS @serial
  Scenario Outline: TC_B_12_CS It is <how>
    Given this applies only if "$config.kind is <how>"
    And it tells <how>

    Examples:
      | how  |
      | pass |
      | fail |
