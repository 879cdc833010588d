#include <iostream>
#include <vector>
using namespace std;

int main() {
    const int LIMIT = 1000000;
    vector<bool> prime(LIMIT + 1, true);
    prime[0] = prime[1] = false;
    for (int i = 2; i * i <= LIMIT; i++)
        if (prime[i])
            for (int j = i * i; j <= LIMIT; j += i) prime[j] = false;
    int n, balloons = 0;
    cin >> n;
    for (int i = 0; i < n; i++) {
        int x;
        cin >> x;
        if (prime[x]) balloons++;
    }
    cout << balloons << endl;
}
