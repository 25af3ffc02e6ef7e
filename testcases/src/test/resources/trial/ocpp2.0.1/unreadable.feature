@station
Feature: A step without a keyword

  Scenario: TC_B_01_CS One that nobody can read
    Given nothing special
    nothing special
